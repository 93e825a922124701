package org.twinning;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register; every decision about it lies in the packages, so that tests can start them one by one. */
@SpringBootApplication
public class TwinningApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TwinningApplication.class, arguments);
    }
}
