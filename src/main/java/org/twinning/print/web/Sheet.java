package org.twinning.print.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.ContentDisposition;

/** What the head of a page says of the sheet that is made of it. */
record Sheet(String title, Instant made) {

    static Sheet of(String page) {
        Document head = Jsoup.parse(page.substring(0, page.indexOf("</head>")));
        return new Sheet(
                head.title(), Instant.parse(head.select("meta[name=created]").attr("content")));
    }

    /** Shown in the browser; kept under the title of the page. */
    String disposition() {
        return ContentDisposition.inline()
                .filename(title.replaceAll("[/\\\\:*?\"<>|]", "-") + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
