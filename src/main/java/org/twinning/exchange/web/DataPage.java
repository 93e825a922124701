package org.twinning.exchange.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells people what the interface for programs is, before they meet its JSON. */
@Controller
class DataPage {

    @GetMapping("/data")
    String show(Model model) {
        model.addAttribute(
                "root", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "exchange/data";
    }
}
