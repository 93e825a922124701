package org.twinning.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import org.twinning.RegisterTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description is asked and its answers are compared with it, so that neither can drift from the other. */
@RegisterTest
@WithMockUser(roles = "VIEWER")
class ApiDescriptionTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Test
    void describesTheInterfaceForProgramsOnly() throws Exception {
        JsonNode docs = read("/api/docs");
        assertThat(docs.at("/openapi").asString()).startsWith("3.");
        assertThat(docs.at("/info/title").asString()).isEqualTo("Twinning Register");
        assertThat(docs.at("/info/description").asString()).isNotBlank();
        assertThat(docs.at("/paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(docs.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(docs.at("/components/securitySchemes/cookie/name").asString())
                .isEqualTo("SESSION");
    }

    @Test
    void isToldToPeopleBeforeTheyMeetItsJson() throws Exception {
        String page = mvc.perform(get("/data").header("Accept-Language", "ru"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(
                        "Данные реестра",
                        "href=\"/api/v1/agreements\"",
                        "href=\"/api/docs\"",
                        "http://localhost/api/v1");
        assertThat(mvc.perform(get("/")).andReturn().getResponse().getContentAsString())
                .contains("href=\"/data\"");
    }

    @Test
    void answersEveryExampleAsDescribed() throws Exception {
        JsonNode docs = read("/api/docs");
        List<String> mistakes = new ArrayList<>();
        for (String path : docs.at("/paths").propertyNames()) {
            JsonNode operation = docs.path("paths").path(path).path("get");
            JsonNode answer = read(asked(path, operation));
            JsonNode schema = operation
                    .at("/responses/200/content")
                    .path("application/json")
                    .path("schema");
            compare(path, answer, schema, docs, mistakes);
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void describesEveryParameterAndRefusal() throws Exception {
        JsonNode docs = read("/api/docs");
        for (JsonNode path : docs.path("paths")) {
            for (JsonNode parameter : path.at("/get/parameters")) {
                assertThat(parameter.path("required").asBoolean(false))
                        .as(parameter.toString())
                        .isEqualTo(parameter.path("in").asString().equals("path"));
            }
            assertThat(path.at("/get/responses").propertyNames()).contains("200", "400", "401", "403");
            assertThat(path.at("/get/responses/400").toString()).contains("#/components/schemas/Problem");
        }
        assertThat(docs.at("/components/schemas/Problem/properties").propertyNames())
                .contains("title", "status", "detail", "parameter");
    }

    /** A register that was filled just now knew nothing on an earlier day. */
    private String asked(String path, JsonNode operation) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<Object> places = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String example = parameter.path("example").asString("");
            if (parameter.path("in").asString().equals("path")) {
                places.add(example);
            } else if (!example.isEmpty() && !parameter.path("name").asString().equals("knownOn")) {
                address.queryParam(parameter.path("name").asString(), example);
            }
        }
        return address.buildAndExpand(places.toArray()).toUriString();
    }

    private static void compare(String at, JsonNode answer, JsonNode schema, JsonNode docs, List<String> mistakes) {
        JsonNode described = resolved(schema.has("anyOf") ? schema.at("/anyOf/0") : schema, docs);
        if (answer.isArray()) {
            answer.forEach(it -> compare(at + "[]", it, described.path("items"), docs, mistakes));
        } else if (answer.isObject()) {
            JsonNode fields = described.path("properties");
            Stream.concat(answer.propertyNames().stream(), fields.propertyNames().stream())
                    .distinct()
                    .forEach(name -> {
                        if (!fields.has(name) || !answer.has(name)) {
                            mistakes.add(at + "." + name + (answer.has(name) ? " is not described" : " is missing"));
                        } else {
                            compare(at + "." + name, answer.path(name), fields.path(name), docs, mistakes);
                        }
                    });
        } else if (answer.isNull() && !schema.toString().contains("\"null\"")) {
            mistakes.add(at + " is null and not described so");
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode docs) {
        String name = schema.path("$ref").asString("");
        return name.isEmpty() ? schema : docs.at(name.substring(1));
    }

    private JsonNode read(String address) throws Exception {
        var response = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }
}
