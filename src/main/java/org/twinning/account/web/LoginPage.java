package org.twinning.account.web;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form; Spring Security receives what is sent. */
@Controller
class LoginPage {

    private final Clock clock;

    LoginPage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable Long until,
            Model model) {
        model.addAttribute("reason", error);
        model.addAttribute("minutes", until == null ? 1 : minutesUntil(until));
        return "account/login";
    }

    /** Rounded up: who comes at that moment is let in. The address is anybody's to type, so no wait is longer than a day. */
    private long minutesUntil(long moment) {
        long now = clock.instant().getEpochSecond();
        long wait = Math.min(Math.max(moment, now), now + Duration.ofDays(1).toSeconds()) - now;
        return Math.max(1, Duration.ofSeconds(wait).plusSeconds(59).toMinutes());
    }
}
