package org.twinning.dashboard.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.dashboard.Dashboard;
import org.twinning.dashboard.Overview;
import org.twinning.deadline.Deadlines;
import org.twinning.event.EventCatalogue;
import org.twinning.followup.Responsibilities;
import org.twinning.overview.PairMaps;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.programme.Progress;

/** The front page. */
@Controller
class DashboardController {

    /** Counting more for the map would keep the front page waiting; the map has a page of its own. */
    private static final long DRAWN_AT_A_GLANCE = 5_000;

    private final Dashboard dashboard;
    private final Responsibilities responsibilities;
    private final Deadlines deadlines;
    private final EventCatalogue events;
    private final PairMaps maps;

    DashboardController(
            Dashboard dashboard,
            Responsibilities responsibilities,
            Deadlines deadlines,
            EventCatalogue events,
            PairMaps maps) {
        this.dashboard = dashboard;
        this.responsibilities = responsibilities;
        this.deadlines = deadlines;
        this.events = events;
        this.maps = maps;
    }

    @OnPaper
    @GetMapping("/")
    String show(
            @RequestParam(required = false) @Nullable String only,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            AsOf asOf,
            Principal person,
            Model model,
            Locale language) {
        boolean mine = "mine".equals(only);
        List<String> numbers = mine ? responsibilities.numbersOf(person.getName(), asOf) : null;
        Overview overview = dashboard.on(asOf, numbers, language);
        boolean drawn = !mine && overview.known() <= DRAWN_AT_A_GLANCE;
        model.addAttribute("overview", overview);
        model.addAttribute(
                "deadlines", pdf == null || mine ? deadlines.of(person.getName(), mine, asOf) : deadlines.all(asOf));
        model.addAttribute("eventsOfTheDay", events.onTheDay(asOf));
        model.addAttribute("map", drawn ? maps.glance(null, asOf, language) : null);
        model.addAttribute("mine", mine);
        model.addAttribute("list", mine ? "/agreements?only=mine" : "/agreements");
        model.addAttribute("signedStatuses", Progress.SIGNED);
        model.addAttribute("attentionStatuses", Dashboard.ATTENTION);
        return "dashboard/dashboard";
    }
}
