package org.twinning.exchange.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes once what holds for every question: the language, the refusals, and that no field is ever left out. */
@Component
class CommonDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    /** Parts of a document that may be unknown. */
    private static final Set<String> OPTIONAL = Set.of("terms", "event", "citation", "loan");

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> documents = api.getComponents().getSchemas();
        documents
                .values()
                .forEach(it -> it.setRequired(List.copyOf(it.getProperties().keySet())));
        documents.values().forEach(CommonDescription::allowNothing);
        documents.put(PROBLEM, problem());
        api.getPaths().forEach((path, item) -> item.readOperations()
                .forEach(operation -> describe(operation, path.contains("{"))));
    }

    /** A reference cannot be marked as nullable at its field. */
    private static void allowNothing(Schema<?> document) {
        document.getProperties()
                .replaceAll((name, field) -> OPTIONAL.contains(name)
                        ? new Schema<>()
                                .specVersion(SpecVersion.V31)
                                .addAnyOfItem(field)
                                .addAnyOfItem(new Schema<>()
                                        .specVersion(SpecVersion.V31)
                                        .types(Set.of("null")))
                        : field);
    }

    private static void describe(Operation operation, boolean ofOne) {
        operation.getParameters().stream()
                .filter(it -> it.getIn().equals("query"))
                .forEach(it -> it.setRequired(false));
        operation.addParametersItem(new QueryParameter()
                .name("lang")
                .description("Language of names and sentences; without it Accept-Language decides.")
                .schema(new StringSchema()._enum(List.of("ru", "be", "en"))));
        refuse(
                operation,
                "400",
                "A parameter cannot be understood; `detail` says what to do, `parameter` which it is.");
        refuse(operation, "401", "Sign in, or send a name and password with the question (HTTP Basic).");
        refuse(operation, "403", "The role does not allow this, or a first password has still to be changed.");
        if (ofOne) {
            refuse(operation, "404", "Not in the register, or not yet on that day.");
        }
        refuse(operation, "429", "Too many attempts to sign in; `Retry-After` says when the next one is heard.");
    }

    private static void refuse(Operation operation, String status, String meaning) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Why a question was refused (RFC 9457).")
                .addProperty("title", new StringSchema().example("The question cannot be answered as it stands"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema().description("What to do, in the caller’s language."))
                .addProperty("instance", new StringSchema().example("/api/v1/agreements"))
                .addProperty(
                        "parameter",
                        new StringSchema()
                                .description("The parameter at fault.")
                                .example("asOf"));
    }
}
