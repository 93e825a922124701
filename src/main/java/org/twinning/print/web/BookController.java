package org.twinning.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.OnPaper;
import org.twinning.print.Book;
import org.twinning.print.BookReader;
import org.twinning.print.Hash;
import org.twinning.territory.TerritoryDirectory;

/** The register as a book: to be read here, as a PDF, as one file that needs no other, and as a table. */
@Controller
class BookController {

    private final BookReader books;
    private final BookText text;
    private final BookTable table;
    private final TerritoryDirectory territories;
    private final PageReader pages;

    BookController(BookReader books, BookText text, BookTable table, TerritoryDirectory territories, PageReader pages) {
        this.books = books;
        this.text = text;
        this.table = table;
        this.territories = territories;
        this.pages = pages;
    }

    @GetMapping("/book")
    String choose(AsOf asOf, Model model) {
        model.addAttribute("regions", territories.regions());
        return "print/book-choice";
    }

    /** The same register of the same day in the same language becomes the same bytes: nothing of the reader or the hour is in it. */
    @OnPaper(personal = true)
    @GetMapping("/book/{part}")
    String show(@PathVariable String part, AsOf asOf, Locale language, Model model) {
        Book book = books.read(part, asOf, language);
        String chapters = text.of(book, asOf, language);
        model.addAttribute("book", book);
        model.addAttribute("chapters", chapters);
        model.addAttribute("hash", Hash.of(chapters));
        model.addAttribute("madeAt", book.revision().at());
        return "print/book";
    }

    @GetMapping("/book/{part}.html")
    ResponseEntity<byte[]> file(
            @PathVariable String part,
            AsOf asOf,
            Locale language,
            HttpServletRequest here,
            HttpServletResponse answer) {
        String page = pages.printed(new Question("/book/" + part), asOf, language, here, answer)
                .map(SelfContained::of)
                .orElseThrow(() -> new NotFound("book of " + part));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(part, asOf, ".html"))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String part, AsOf asOf, String ending) {
        return ContentDisposition.attachment()
                .filename("register-" + part + "-" + asOf.date() + ending)
                .build()
                .toString();
    }

    @GetMapping("/book/{part}.csv")
    ResponseEntity<byte[]> table(@PathVariable String part, AsOf asOf, Locale language) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(part, asOf, ".csv"))
                .body(table.of(books.lines(part, asOf, language), language).getBytes(StandardCharsets.UTF_8));
    }
}
