package org.twinning.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address others reach the register, for what leaves it: a sheet on paper, a calendar program. The setting
 * {@code REGISTER_ADDRESS} says so where the request that is being answered came another way.
 */
@Component
public class OwnAddress {

    private final String setting;

    OwnAddress(@Value("${register.address:}") String setting) {
        this.setting = setting.strip().replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    public String root() {
        return setting.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : setting;
    }
}
