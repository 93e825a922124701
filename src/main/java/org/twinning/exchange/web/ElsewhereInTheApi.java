package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinning.platform.NotFound;

/** Answers whatever no other part of the interface answers, so that a program is never handed a page for people. */
@RestController
@Hidden
class ElsewhereInTheApi {

    @GetMapping("/api/v1/**")
    void nothing() {
        throw new NoSuchAddress();
    }

    /** Nothing lies at the address. */
    static class NoSuchAddress extends NotFound {

        private static final long serialVersionUID = 1L;

        NoSuchAddress() {
            super("address in the interface");
        }
    }
}
