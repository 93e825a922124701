package org.twinning.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.twinning.platform.AsOf;

/** What all parts of one answer share: the day, how dates are written, and addresses that keep both. */
record Answer(
        AsOf asOf,
        DateForm dates,
        String root,
        String path,
        @Nullable String query) {

    static Answer to(HttpServletRequest request, AsOf asOf, DateForm dates) {
        return new Answer(asOf, dates, request.getContextPath(), request.getRequestURI(), request.getQueryString());
    }

    AgreementLinks linksOf(String number) {
        String day = sameDay();
        String form = dates == DateForm.EDTF ? (day.isEmpty() ? "?" : "&") + "dates=edtf" : "";
        String page = root + "/agreements/" + number;
        return new AgreementLinks(
                root + "/api/v1/agreements/" + number + day + form, page + day, page + "/status-sheet" + day);
    }

    String event(long id) {
        return root + "/events/" + id + sameDay();
    }

    private String sameDay() {
        Map<String, String> parameters = asOf.parameters();
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    LocalDate day() {
        return asOf.date();
    }

    AgreementList.Links linksOf(int page, int pages) {
        return new AgreementList.Links(
                asked(path).build().toUriString(),
                asked(root + "/agreements")
                        .replaceQueryParam("page")
                        .replaceQueryParam("size")
                        .replaceQueryParam("dates")
                        .build()
                        .toUriString(),
                page > 0 && page <= pages ? page(page - 1) : null,
                page + 1 < pages ? page(page + 1) : null);
    }

    private String page(int number) {
        return asked(path).replaceQueryParam("page", number).build().toUriString();
    }

    private UriComponentsBuilder asked(String address) {
        return UriComponentsBuilder.fromPath(address).query(query == null ? "" : query);
    }
}
