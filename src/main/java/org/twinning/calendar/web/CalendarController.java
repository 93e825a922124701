package org.twinning.calendar.web;

import java.security.Principal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twinning.calendar.Calendar;
import org.twinning.calendar.Entry;
import org.twinning.calendar.EntryKind;
import org.twinning.calendar.Month;
import org.twinning.calendar.Stretch;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.TerritoryDirectory;

/** The calendar: a month as a sheet, a month or a year as a list. */
@Controller
class CalendarController {

    private final Calendar calendar;
    private final TerritoryDirectory territories;
    private final Words words;

    CalendarController(Calendar calendar, TerritoryDirectory territories, Words words) {
        this.calendar = calendar;
        this.territories = territories;
        this.words = words;
    }

    @OnPaper
    @GetMapping("/calendar")
    ModelAndView show(
            @ModelAttribute("form") CalendarForm form, BindingResult errors, AsOf asOf, Principal person, Model model) {
        refuseUnknownRegion(form);
        YearMonth month = form.shown(asOf.date());
        if (form.month == null && !errors.hasErrors()) {
            form.month = PlannedDate.month(month.getYear(), month.getMonthValue());
        }
        Calendar.Found found = calendar.of(form.wish(asOf.date(), person.getName()), asOf);
        model.addAttribute("shown", month);
        model.addAttribute("links", new Links(form, month, YearMonth.from(asOf.date())));
        model.addAttribute("found", found);
        model.addAttribute("sheet", form.view == CalendarForm.View.MONTH ? Month.of(month, found.entries()) : null);
        model.addAttribute("bands", bands(found));
        model.addAttribute("days", byStretch(found.onDays()));
        model.addAttribute("kinds", EntryKind.values());
        model.addAttribute("regions", regions(asOf));
        HttpStatus status = errors.hasErrors() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
        return new ModelAndView("calendar/calendar", model.asMap(), status);
    }

    /** "Nothing happens" is an answer, so a code that the register does not know is not answered that way. */
    private void refuseUnknownRegion(CalendarForm form) {
        String region = form.region();
        if (region != null
                && territories
                        .find(region)
                        .filter(it -> it.level() == Level.REGION)
                        .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private List<Option> regions(AsOf asOf) {
        return territories.regions().stream()
                .map(it ->
                        new Option(it.code(), words.text(it.nameOn(asOf.date()).text())))
                .toList();
    }

    /** In words: "November 2026", "IV quarter 2026", "between 1 July 1999 and 30 June 2000". */
    private Map<String, List<Entry>> bands(Calendar.Found found) {
        Map<String, List<Entry>> bands = new LinkedHashMap<>();
        byStretch(found.withoutDay()).forEach((stretch, entries) -> bands.put(stretch.words(words), entries));
        return bands;
    }

    private static Map<Stretch, List<Entry>> byStretch(List<Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(Entry::when, TreeMap::new, Collectors.toList()));
    }

    /** Where the page's own links lead. */
    record Links(CalendarForm form, YearMonth month, YearMonth now) {

        /** A year further or back where a year is shown. */
        private int step() {
            return form.view == CalendarForm.View.YEAR ? 12 : 1;
        }

        public String previous() {
            return form.at(month.minusMonths(step()), form.view);
        }

        public String next() {
            return form.at(month.plusMonths(step()), form.view);
        }

        public boolean away() {
            return !month.equals(now);
        }

        public String present() {
            return form.at(now, form.view);
        }

        public String as(CalendarForm.View view) {
            return form.at(month, view);
        }

        public String list() {
            return form.at(month, CalendarForm.View.LIST);
        }

        public List<CalendarForm.View> views() {
            return form.views();
        }

        public int most() {
            return Calendar.MOST;
        }

        public String all() {
            CalendarForm open = new CalendarForm();
            return open.at(month, form.view);
        }
    }
}
