package org.twinning.calendar.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.twinning.calendar.Feed;
import org.twinning.platform.OwnAddress;

/** What calendar programs read. The address is all they have; they need no session and get none. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feed feed;
    private final OwnAddress own;

    FeedController(Feed feed, OwnAddress own) {
        this.feed = feed;
        this.own = own;
    }

    @GetMapping("/calendar/feed/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        Feed.Answer answer = feed.read(secret, URI.create(own.root() + "/"));
        if (answer instanceof Feed.File file) {
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"twinning-register.ics\"")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Robots-Tag", "noindex")
                    .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                    .eTag("\"" + DigestUtils.md5DigestAsHex(file.bytes()) + "\"")
                    .lastModified(file.changed())
                    .body(file.bytes());
        }
        ResponseEntity.BodyBuilder refusal =
                ResponseEntity.status(status(answer)).cacheControl(CacheControl.noStore());
        if (answer instanceof Feed.TooOften often) {
            refusal.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Math.max(1, often.pause().toSeconds())));
        }
        return refusal.build();
    }

    private static HttpStatus status(Feed.Answer answer) {
        if (answer instanceof Feed.Revoked) {
            return HttpStatus.GONE;
        }
        if (answer instanceof Feed.OwnerKeptOut) {
            return HttpStatus.FORBIDDEN;
        }
        return answer instanceof Feed.TooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
    }
}
