package org.twinning.exchange.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The head of the description at {@code /api/docs}: what the interface is for and how one is let in. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ABOUT =
            "Twinning agreements between districts: which exist, where each one stands on any"
                    + " day, and on what paper that rests. Every answer speaks of one day (`asOf`) and is in the language of"
                    + " `lang` or `Accept-Language`: Russian, Belarusian or English. Reading only.";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Twinning Register").version("1").description(ABOUT))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Name and password of a user of the register."))
                        .addSecuritySchemes(
                                "cookie",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("SESSION")
                                        .description("Session of a person signed in at /login.")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("cookie"));
    }

    /** Answers carry a mark of their content; one that has not changed is not sent again. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> marksOfContent() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }
}
