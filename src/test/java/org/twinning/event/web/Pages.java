package org.twinning.event.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Opens pages and sends their forms as a browser does: with everything that the form holds, changed where it is typed. */
final class Pages {

    private final MockMvc mvc;
    private final EntityManager entities;

    Pages(MockMvc mvc, EntityManager entities) {
        this.mvc = mvc;
        this.entities = entities;
    }

    /** An answer, read as HTML. */
    record Answer(int status, Document page, String location, Object notice) {

        String main() {
            return page.select("main").text();
        }

        Elements select(String css) {
            return page.select(css);
        }

        Form form() {
            return new Form(page);
        }
    }

    Answer open(String path, String role) {
        return answer(get(path), role);
    }

    Answer open(String path) {
        return open(path, "REGISTRAR");
    }

    Answer send(String path, Form form) {
        return send(path, form, "REGISTRAR");
    }

    Answer send(String path, Form form, String role) {
        return answer(post(path).params(form.values).with(csrf()), role);
    }

    private Answer answer(MockHttpServletRequestBuilder request, String role) {
        try {
            var result = mvc.perform(request.header("Accept-Language", "en")
                            .with(user("i.sakalova").roles(role)))
                    .andReturn();
            if (result.getRequest().getParameter("step") == null) {
                entities.flush();
            }
            entities.clear(); // a check forgets what it tried, as the end of its own transaction does
            MockHttpServletResponse response = result.getResponse();
            return new Answer(
                    response.getStatus(),
                    Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)),
                    response.getRedirectedUrl(),
                    result.getFlashMap() == null ? null : result.getFlashMap().get("notice"));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** What a form would send. */
    static final class Form {

        private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();

        private Form(Document page) {
            for (Element field : page.select("main form[method=post] [name]")) {
                boolean box = field.attr("type").matches("checkbox|radio");
                if (!field.tagName().equals("button") && !(box && !field.hasAttr("checked"))) {
                    Element chosen = field.selectFirst("option[selected]");
                    values.add(field.attr("name"), chosen == null ? field.val() : chosen.val());
                }
            }
        }

        Form type(String name, String value) {
            if (!values.containsKey(name) && !values.containsKey("_" + name) && !name.equals("step")) {
                throw new AssertionError("the form has no field " + name);
            }
            values.set(name, value);
            return this;
        }

        Form add(String name, String value) {
            values.add(name, value);
            return this;
        }

        Form without(String name, String value) {
            values.get(name).remove(value);
            return this;
        }

        Form untick(String name) {
            values.remove(name);
            return this;
        }

        /**
         * The same words under another key. In a test's one transaction a refused submission leaves its key behind; a real
         * one takes it back.
         */
        Form asAnotherSubmission() {
            return type("key", java.util.UUID.randomUUID().toString());
        }

        String value(String name) {
            return values.getFirst(name);
        }
    }
}
