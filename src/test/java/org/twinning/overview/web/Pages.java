package org.twinning.overview.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Opens pages of the register in English, as documents. */
record Pages(MockMvc mvc) {

    Document open(String address, Object... values) {
        return Jsoup.parse(answer(address, values));
    }

    int status(String address, Object... values) {
        return response(address, values).getStatus();
    }

    String answer(String address, Object... values) {
        try {
            return response(address, values).getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How many agreements the list counts that a link of a page opens. */
    long listed(String link) {
        String count = open(URLDecoder.decode(link, StandardCharsets.UTF_8))
                .select("p.count")
                .text();
        return Long.parseLong("0" + count.replaceAll(" agreement.*|\\D", ""));
    }

    private MockHttpServletResponse response(String address, Object... values) {
        try {
            return mvc.perform(get(address, values).header("Accept-Language", "en"))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }
}
