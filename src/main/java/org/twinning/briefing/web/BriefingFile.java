package org.twinning.briefing.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinning.briefing.Briefing;
import org.twinning.briefing.Briefings;
import org.twinning.briefing.TextFile;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** Briefing sheets as files for editing. */
@RestController
class BriefingFile {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Briefings briefings;
    private final Words words;

    BriefingFile(Briefings briefings, Words words) {
        this.briefings = briefings;
        this.words = words;
    }

    @GetMapping("/territories/{code}/briefing-sheet.docx")
    ResponseEntity<byte[]> territory(@PathVariable String code, AsOf asOf, Locale language) {
        return file(briefings.ofTerritory(code, asOf), asOf, language);
    }

    @GetMapping("/visits/{id}/briefing-sheet.docx")
    ResponseEntity<byte[]> visit(
            @PathVariable long id,
            AsOf asOf,
            @RequestParam(name = "asOf", required = false) @Nullable String asked,
            Locale language) {
        AsOf day = briefings.dayOfVisit(id, asOf, asked);
        return file(briefings.ofVisit(id, day), day, language);
    }

    private ResponseEntity<byte[]> file(Briefing briefing, AsOf asOf, Locale language) {
        String day = words.message("paper.asOf", words.prose(asOf.date()));
        String remarks = words.message("briefing.remarks");
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(briefing.title() + " " + asOf.date() + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(TextFile.of(briefing, day, remarks, language));
    }
}
