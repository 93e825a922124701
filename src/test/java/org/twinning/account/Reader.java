package org.twinning.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;

/** Somebody with a browser before the running register, over the wire: cookies are kept, redirects are not followed. */
public final class Reader {

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Reader(int port) {
        this.address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET(), headers);
    }

    HttpResponse<String> getAs(String name, String password, String path) throws IOException, InterruptedException {
        String both = name + ":" + password;
        String header = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return get(path, "Authorization", header);
    }

    /** Sends a form with the token that the sign-in page gave. */
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        String token =
                Jsoup.parse(get("/login").body()).select("input[name=_csrf]").attr("value");
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("_csrf", token));
        return postWithoutToken(path, all.toArray(String[]::new));
    }

    HttpResponse<String> postWithoutToken(String path, String... fields) throws IOException, InterruptedException {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < fields.length; at += 2) {
            pairs.add(encode(fields[at]) + "=" + encode(fields[at + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    public HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return post("/login", "username", name, "password", password);
    }

    boolean hasSession() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .anyMatch("SESSION"::equals);
    }

    public static String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^http://localhost:\\d+", ""))
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
