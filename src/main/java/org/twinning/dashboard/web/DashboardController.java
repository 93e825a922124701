package org.twinning.dashboard.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.twinning.dashboard.Dashboard;
import org.twinning.event.EventCatalogue;
import org.twinning.platform.AsOf;
import org.twinning.programme.Progress;

/** The front page. */
@Controller
class DashboardController {

    private final Dashboard dashboard;
    private final EventCatalogue events;

    DashboardController(Dashboard dashboard, EventCatalogue events) {
        this.dashboard = dashboard;
        this.events = events;
    }

    @GetMapping("/")
    String show(AsOf asOf, Model model, Locale language) {
        model.addAttribute("overview", dashboard.on(asOf, language));
        model.addAttribute("eventsOfTheDay", events.onTheDay(asOf));
        model.addAttribute("signedStatuses", Progress.SIGNED);
        model.addAttribute("attentionStatuses", Dashboard.ATTENTION);
        return "dashboard/dashboard";
    }
}
