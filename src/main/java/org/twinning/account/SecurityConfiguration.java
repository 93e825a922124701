package org.twinning.account;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Three doors: files and health without any session, the API for programs, the pages for people. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.REGISTRAR.name())
                .role(Role.REGISTRAR.name())
                .implies(Role.VIEWER.name())
                .build();
    }

    /** Two requests of one person at the same moment must not trip over each other's session row. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        return ResponseHeaders.set(http.securityMatcher(AccessRules.WITHOUT_SESSION))
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Cross-site protection stays on: it asks nothing of reads, and whoever adds a write finds it there. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiDenials denials) {
        return ResponseHeaders.set(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(rules -> {
                    allow(rules, AccessRules.API);
                    rules.anyRequest().denyAll();
                })
                .httpBasic(basic -> basic.authenticationEntryPoint(denials))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * The cross-site token and the page wished for are cookies, so that a visitor who has not signed in costs no session.
     * The token outlives a new sign-in: a form that was open when the session ended can still be sent.
     */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PageDenials denials, CookieRequestCache wishes) {
        return ResponseHeaders.setOnPages(http)
                .authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll()
                            .requestMatchers(AccessRules.OPEN)
                            .permitAll()
                            .requestMatchers(AccessRules.ACCOUNT)
                            .hasAnyAuthority(Role.VIEWER.authority(), SignedIn.MUST_CHOOSE_PASSWORD);
                    allow(rules, AccessRules.PAGES);
                    rules.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutSuccessUrl("/login?out")
                        .deleteCookies("SESSION")
                        .addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .requestCache(cache -> cache.requestCache(wishes))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .build();
    }

    @Bean
    CookieRequestCache wishes() {
        CookieRequestCache wishes = new CookieRequestCache();
        wishes.setRequestMatcher(request -> "GET".equals(request.getMethod()));
        wishes.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return wishes;
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            Iterable<AccessRules.Rule> table) {
        table.forEach(rule -> rule.methods().forEach(method -> rules.requestMatchers(method, rule.paths())
                .hasRole(rule.role().name())));
    }
}
