package org.twinning.document.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.DocumentSearch;
import org.twinning.document.Reading;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Option;
import org.twinning.platform.Words;

/** All papers of the register, and the search in what they say. */
@Controller
class DocumentListController {

    private static final int SIZE = 25;
    private static final int LAST_PAGE = 1_000_000;

    private final DocumentSearch search;
    private final Reading reading;
    private final Words words;

    DocumentListController(DocumentSearch search, Reading reading, Words words) {
        this.search = search;
        this.reading = reading;
        this.words = words;
    }

    @OnPaper
    @GetMapping("/documents")
    String list(
            @ModelAttribute("filter") DocumentFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            AsOf asOf,
            Model model) {
        PageRequest wanted = pdf == null
                ? PageRequest.of(Math.min(Math.max(0, page), LAST_PAGE), SIZE)
                : PageRequest.ofSize(OnPaper.ROWS);
        model.addAttribute("found", search.find(filter.toQuery(), asOf, wanted));
        model.addAttribute("recognises", reading.recognisesLetters());
        model.addAttribute("kinds", options("document.kind.", DocumentKind.values()));
        model.addAttribute("languages", options("document.language.", DocumentLanguage.values()));
        return "document/list";
    }

    private List<Option> options(String message, Enum<?>[] values) {
        return Stream.of(values)
                .map(it -> new Option(it.name(), words.message(message + it)))
                .toList();
    }
}
