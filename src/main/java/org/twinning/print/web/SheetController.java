package org.twinning.print.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.agreement.Dossier;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.print.SheetReader;

/** Sheets for paper: upright for an agreement, across for a programme. */
@Controller
class SheetController {

    private final SheetReader sheets;

    SheetController(SheetReader sheets) {
        this.sheets = sheets;
    }

    @OnPaper
    @GetMapping("/agreements/{number}/status-sheet")
    String agreement(@PathVariable String number, AsOf asOf, Locale language, Model model) {
        Dossier dossier = sheets.agreement(number, asOf);
        model.addAttribute("dossier", dossier);
        model.addAttribute("relatives", sheets.relatives(dossier, asOf, language));
        model.addAttribute("sheetName", number);
        return "print/agreement";
    }

    @OnPaper
    @GetMapping("/programmes/{code}/status-sheet")
    String programme(@PathVariable String code, AsOf asOf, Model model, Locale language) {
        model.addAttribute("sheet", sheets.programme(code, asOf, language));
        model.addAttribute("sheetName", code);
        model.addAttribute("sheetWide", true);
        return "print/programme";
    }
}
