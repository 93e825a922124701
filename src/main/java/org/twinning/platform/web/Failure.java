package org.twinning.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.twinning.platform.Denial;
import org.twinning.platform.SecretPath;

/**
 * What went wrong with a request.
 *
 * @param method of the request; the container itself goes on with a GET
 * @param path that was asked for
 * @param reason beyond the status, if one is known
 * @param incident number to quote
 * @param typed what came with a form that was refused at the door, so that it is not lost; never a password
 * @param page where the form stood
 */
record Failure(
        int status,
        String method,
        String path,
        @Nullable String reason,
        String incident,
        Map<String, String[]> typed,
        String page) {

    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";
    private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z_0-9-]*|true|false|on|\\d{1,3}");
    private static final List<String> UNSEEN = List.of("key", "version", "opened", "step");
    private static final List<String> SECRETS = List.of("password", "current", "again");

    static Failure of(HttpServletRequest request) {
        String path = path(request);
        String method = request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String verb ? verb : "GET";
        int status = status(request);
        String reason = request.getAttribute(Denial.REASON) instanceof String why
                ? why
                : status == 404 && asksOfAnotherDay(request) ? Denial.NOT_KNOWN_THEN : null;
        boolean refusedAtTheDoor =
                status == 401 || Denial.FORM_OUTDATED.equals(reason) || Denial.FORM_SIGNED_OUT.equals(reason);
        return new Failure(
                status,
                method,
                path,
                reason,
                newNumber(),
                refusedAtTheDoor && method.equals("POST") ? typed(request) : Map.of(),
                origin(request, path));
    }

    private static boolean asksOfAnotherDay(HttpServletRequest request) {
        return request.getParameter("asOf") != null || request.getParameter("knownOn") != null;
    }

    /** Whether the same address may lead to something as of today. */
    public boolean ofAnotherDay() {
        return Denial.NOT_KNOWN_THEN.equals(reason);
    }

    /** What a person typed, to be copied: without what a form carries unseen and without choices, which stand there as codes. */
    public List<String> texts() {
        return typed.entrySet().stream()
                .filter(it -> !UNSEEN.contains(it.getKey()) && !it.getKey().startsWith("_"))
                .flatMap(it -> Arrays.stream(it.getValue()))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !CHOICE.matcher(text).matches())
                .distinct()
                .toList();
    }

    /** Whether a form was lost that can only be filled in anew. */
    public boolean formLost() {
        return !typed.isEmpty() && !sendable();
    }

    /** Whether nobody is signed in any more. */
    public boolean signedOut() {
        return Denial.FORM_SIGNED_OUT.equals(reason);
    }

    /** The page on which the form stood, as the browser says, if that is a page of this register; else the form's own address. */
    private static String origin(HttpServletRequest request, String path) {
        String page = request.getHeader(HttpHeaders.REFERER);
        if (page == null) {
            return path;
        }
        try {
            URI address = new URI(page);
            String own = address.getRawPath();
            if (own == null || own.startsWith("//") || !request.getServerName().equals(address.getHost())) {
                return path;
            }
            return address.getRawQuery() == null ? own : own + "?" + address.getRawQuery();
        } catch (URISyntaxException unreadable) {
            return path;
        }
    }

    /** Whether the form can be sent again from here: only if its cross-site token was in order. */
    public boolean sendable() {
        return status == 401 && !typed.isEmpty();
    }

    /** Whether a program asked, which is answered in a document and not on a page. */
    public boolean ofProgram() {
        return path.startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        if (request.getAttribute(SecretPath.SAID_INSTEAD) instanceof String instead) {
            return instead;
        }
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
    }

    private static int status(HttpServletRequest request) {
        if (databaseIsAway(request)) {
            return 503;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }

    /** That passes, and the reader can be told so; whoever makes the page must not ask the database again, and wait again. */
    static boolean databaseIsAway(HttpServletRequest request) {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String[]> typed(HttpServletRequest request) {
        Map<String, String[]> typed = new LinkedHashMap<>(request.getParameterMap());
        typed.remove("_csrf");
        return SECRETS.stream().anyMatch(typed::containsKey) ? Map.of() : typed;
    }

    private static String newNumber() {
        StringBuilder number = new StringBuilder();
        for (int at = 0; at < 8; at++) {
            number.append(at == 4 ? "-" : "")
                    .append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
