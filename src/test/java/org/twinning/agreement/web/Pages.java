package org.twinning.agreement.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Opens pages of the register in English, as documents. */
record Pages(MockMvc mvc) {

    Document open(String address, Object... values) {
        return document(result(address, values));
    }

    int status(String address, Object... values) {
        return result(address, values).getResponse().getStatus();
    }

    private MvcResult result(String address, Object... values) {
        try {
            return mvc.perform(get(address, values).header("Accept-Language", "en"))
                    .andReturn();
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }

    static Document document(MvcResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException failure) {
            throw new AssertionError(failure);
        }
    }
}
