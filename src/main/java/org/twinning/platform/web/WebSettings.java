package org.twinning.platform.web;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.twinning.platform.Languages;

/** How requests become pages: language, as-of day, frame, dates as people type them, links that keep the as-of day. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    private final FrameInterceptor frame;

    WebSettings(FrameInterceptor frame) {
        this.frame = frame;
    }

    @Autowired
    void keepAsOfInLinks(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new TerseLinks(new AsOfLinks()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String wish) {
                return Languages.ALL.stream()
                        .filter(one -> one.getLanguage().equals(wish))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("the register does not speak " + wish));
            }
        };
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(frame);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AsOfArgument());
        resolvers.add(new UploadArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new TypedDate());
        registry.addFormatterForFieldAnnotation(new TypedDay());
    }
}
