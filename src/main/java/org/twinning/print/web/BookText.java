package org.twinning.print.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.twinning.platform.AsOf;
import org.twinning.print.Book;

/** What a book says after its title page, as text, so that the title page can bear its hash. */
@Component
class BookText {

    private final SpringTemplateEngine templates;
    private final ApplicationContext application;

    BookText(SpringTemplateEngine templates, ApplicationContext application) {
        this.templates = templates;
        this.application = application;
    }

    String of(Book book, AsOf asOf, Locale language) {
        Context context = new Context(language, Map.of("book", book, "asOf", asOf));
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null));
        return Frozen.clean(templates.process("print/book-chapters", Set.of("chapters"), context));
    }
}
