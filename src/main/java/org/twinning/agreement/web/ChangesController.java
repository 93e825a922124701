package org.twinning.agreement.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twinning.agreement.MovementQuery;
import org.twinning.agreement.MovementReader;
import org.twinning.agreement.Selection;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** What was proposed, planned, signed, ended or corrected between two days, and how the stock of agreements changed by it. */
@Controller
class ChangesController {

    private static final int PAGE = 100;

    private final MovementReader movements;

    private final ObjectProvider<Selection> selections;

    ChangesController(MovementReader movements, ObjectProvider<Selection> selections) {
        this.movements = movements;
        this.selections = selections;
    }

    @OnPaper
    @GetMapping("/changes")
    ModelAndView show(
            @ModelAttribute("form") ChangesForm form,
            BindingResult errors,
            AsOf asOf,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            Principal person,
            Model model) {
        MovementQuery query = form.query(errors, asOf).among(chosen(form, asOf, person));
        if (errors.hasErrors()) {
            return new ModelAndView("agreement/changes", model.asMap(), HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("movement", movements.movement(query));
        model.addAttribute(
                "steps",
                movements.steps(
                        query,
                        pdf == null ? PageRequest.of(Math.max(0, form.page), PAGE) : PageRequest.ofSize(OnPaper.ROWS)));
        return new ModelAndView("agreement/changes", model.asMap());
    }

    /** The same agreements on every day, or the stock would not balance: those chosen on the day of which the page speaks, by what was known. */
    private @Nullable List<String> chosen(ChangesForm form, AsOf asOf, Principal person) {
        if (form.only == null) {
            return null;
        }
        return selections
                .orderedStream()
                .filter(it -> it.name().equals(form.only))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST))
                .numbers(asOf, person.getName());
    }
}
