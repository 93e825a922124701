package org.twinning.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Person;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/**
 * Gives every page, error pages included, its as-of day and its frame as request attributes, and answers a form with
 * mistakes as 422 and one that lost a race as 409.
 */
@Component
class FrameInterceptor implements HandlerInterceptor {

    static final String AS_OF = "asOf";
    static final String KNOWN_ON = "knownOn";
    private static final String FONT = "font";
    private static final List<String> FONT_SIZES = List.of("normal", "large", "largest");

    private final Recorder recorder;
    private final Words words;

    FrameInterceptor(Recorder recorder, Words words) {
        this.recorder = recorder;
        this.words = words;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Principal person = person(request);
        OnPaper onPaper = handler instanceof HandlerMethod page ? page.getMethodAnnotation(OnPaper.class) : null;
        boolean mine = onPaper != null && OnPaper.MINE.equals(request.getParameter(OnPaper.ONLY));
        Instant now = recorder.stamp().at();
        request.setAttribute(
                "page",
                new Frame(
                        path(request),
                        query(request),
                        request.getParameter("print") != null,
                        onPaper != null,
                        onPaper != null && !onPaper.personal() && !mine,
                        mine,
                        !failed(request) && request.getAttribute(OnPaper.PDF) != null,
                        fontSize(request, response),
                        now,
                        words.moment(now),
                        person == null ? null : person.getName(),
                        person == null ? null : fullName(person)));
        request.setAttribute(
                AS_OF,
                request.getAttribute(OnPaper.DAY) instanceof AsOf given
                        ? given
                        : asOf(day(request.getParameter(AS_OF)), day(request.getParameter(KNOWN_ON))));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !"POST".equals(request.getMethod())) {
            return;
        }
        boolean mistakes = page.getModel().values().stream()
                .anyMatch(it -> it instanceof BindingResult result && result.hasErrors());
        if (mistakes) {
            response.setStatus(request.getAttribute(Submission.CONFLICT) == null ? 422 : 409);
        }
    }

    /** An error page is about the address that was asked for. */
    private static String path(HttpServletRequest request) {
        return failed(request) && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static @Nullable String query(HttpServletRequest request) {
        return failed(request)
                ? (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING)
                : request.getQueryString();
    }

    private static boolean failed(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    /** The page that says the database is away is made without it, though sign-ins are kept there. */
    private static @Nullable Principal person(HttpServletRequest request) {
        if (Failure.databaseIsAway(request)) {
            return null;
        }
        try {
            return request.getUserPrincipal();
        } catch (DataAccessException | TransactionException away) {
            return null;
        }
    }

    private static String fullName(Principal person) {
        return person instanceof Authentication signedIn && signedIn.getPrincipal() instanceof Person known
                ? known.fullName()
                : person.getName();
    }

    /** Who asks what was known on a day, and nothing more, asks how things stood on that day. */
    private AsOf asOf(@Nullable LocalDate date, @Nullable LocalDate knownOn) {
        LocalDate today = recorder.today();
        LocalDate back = knownOn == null || !knownOn.isBefore(today) ? null : knownOn;
        LocalDate day = date != null ? date : back != null ? back : today;
        AsOf asOf = day.equals(today) ? AsOf.today(today) : AsOf.of(day);
        return back == null ? asOf : asOf.knownOn(back, recorder.zone());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : AsOf.day(text);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static String fontSize(HttpServletRequest request, HttpServletResponse response) {
        String wish = request.getParameter(FONT);
        if (wish != null && FONT_SIZES.contains(wish)) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(FONT, wish)
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
            return wish;
        }
        Cookie kept = WebUtils.getCookie(request, FONT);
        return kept != null && FONT_SIZES.contains(kept.getValue()) ? kept.getValue() : FONT_SIZES.get(0);
    }
}
