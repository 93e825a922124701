package org.twinning.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.twinning.document.DocumentCatalogue;
import org.twinning.document.FileAnswer;
import org.twinning.platform.AsOf;

/** The files themselves: to keep, or to look at where a browser can show them without running anything of them. */
@Controller
class FileController {

    private final DocumentCatalogue catalogue;
    private final FileAnswer answer;

    FileController(DocumentCatalogue catalogue, FileAnswer answer) {
        this.catalogue = catalogue;
        this.answer = answer;
    }

    @GetMapping("/documents/{id}/versions/{number}/file")
    void download(
            @PathVariable long id,
            @PathVariable int number,
            AsOf asOf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.download(catalogue.version(id, number, asOf), new ServletWebRequest(request, response));
    }

    @GetMapping("/documents/{id}/versions/{number}/view")
    void view(
            @PathVariable long id,
            @PathVariable int number,
            AsOf asOf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.view(catalogue.version(id, number, asOf), new ServletWebRequest(request, response));
    }
}
