package org.twinning.platform.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets every summary of errors name the fields, on whatever page it stands. */
@Component
class NamedMistakes implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    @Override
    public String getName() {
        return "Named mistakes";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, SummaryOfErrors.class, PRECEDENCE));
    }
}
