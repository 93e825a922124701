package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.twinning.document.Samples;

/**
 * How much memory a file of 25 MB takes while it goes up and down, alone and with seven others: what lives in the heap, asked
 * again and again meanwhile, beside what lived there before. Whoever sends and receives is in the same heap and streams too.
 * Not one of the tests of {@code verify}; bench/README.md says how to run it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "register.admin.password=" + Journey.PASSWORD)
@Import(TestDatabase.class)
@DirtiesContext
class FilesBench {

    private static final int MANY = 8;

    /** A look stops the world: whoever looks all the time sees nothing happen. */
    private static final int BETWEEN_LOOKS = 500;

    private static final String LINE = "----bench";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private String token = "";

    @Test
    void takesNoMoreMemoryThanAPieceOfTheFile() throws Exception {
        signIn();
        List<Path> files = new ArrayList<>();
        for (int at = 0; at <= MANY + 1; at++) {
            files.add(file(at));
        }
        long size = Files.size(files.get(0));
        String warm = upload(files.get(0));
        download(warm, files.get(0));

        measure("one up", size, 1, () -> upload(files.get(1)));
        measure("one down", size, 1, () -> download(warm, files.get(0)));
        List<Callable<String>> up = new ArrayList<>();
        List<Callable<String>> down = new ArrayList<>();
        for (int at = 2; at < MANY + 2; at++) {
            Path file = files.get(at);
            up.add(() -> upload(file));
            down.add(() -> download(warm, files.get(0)));
        }
        measure(MANY + " up at once", size, MANY, () -> together(up));
        measure(MANY + " down at once", size, MANY, () -> together(down));
    }

    private void measure(String what, long size, int files, Callable<String> transfer) throws Exception {
        long idle = living();
        long idleResident = resident("VmRSS");
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        ExecutorService one = Executors.newSingleThreadExecutor();
        long begun = System.nanoTime();
        long peak = 0;
        int asked = 0;
        try {
            Future<String> done = one.submit(transfer);
            while (!done.isDone()) {
                Thread.sleep(BETWEEN_LOOKS);
                peak = Math.max(peak, living());
                asked++;
            }
            done.get();
        } finally {
            one.shutdown();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long more = Math.max(0, peak - idle);
        System.out.printf(
                "%s: %.1f s; heap idle %.1f MB, at most %.1f MB more in %d looks = %.3f of the %.0f MB under way; resident %+d MB%n",
                what,
                seconds,
                idle / 1e6,
                more / 1e6,
                asked,
                (double) more / (size * files),
                size * files / 1e6,
                (resident("VmHWM") - idleResident) / 1024);
    }

    /** What is left when everything that nobody holds is gone. */
    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** In kilobytes, of this whole process. */
    private static long resident(String which) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(it -> it.startsWith(which + ":"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String together(List<Callable<String>> transfers) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(transfers.size());
        try {
            for (Future<String> one : all.invokeAll(transfers)) {
                one.get();
            }
            return "";
        } finally {
            all.shutdown();
        }
    }

    /** @return the address of the document */
    private String upload(Path file) throws IOException, InterruptedException {
        StringBuilder head = new StringBuilder();
        String[][] fields = {
            {"_csrf", token},
            {"agreement", "TW-2022-002"},
            {"documentKind", "TEXT"},
            {"language", "RU"},
            {"title", file.getFileName().toString()}
        };
        for (String[] field : fields) {
            head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(LINE, field[0], field[1]));
        }
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n".formatted(LINE));
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(LINE)));
        HttpResponse<String> answer = client.send(
                request("/documents/new")
                        .header("Content-Type", "multipart/form-data; boundary=" + LINE)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(() -> Jsoup.parse(answer.body()).select("main").text())
                .isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String download(String document, Path file) throws Exception {
        HttpResponse<InputStream> answer = client.send(
                request(URI.create(document).getPath() + "/versions/1/file").build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        String came = digest(answer.body());
        assertThat(came).isEqualTo(digest(Files.newInputStream(file)));
        return came;
    }

    private static String digest(InputStream content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(content, digest)) {
            byte[] buffer = new byte[16 * 1024];
            while (in.read(buffer) >= 0) {
                // only the digest is wanted
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void signIn() throws IOException, InterruptedException {
        String page =
                client.send(request("/login").build(), BodyHandlers.ofString()).body();
        token = Jsoup.parse(page).select("input[name=_csrf]").attr("value");
        String form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&username=admin&password="
                + Journey.PASSWORD;
        client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** A scan of nearly 25 MB, and another for each number. */
    private Path file(int number) throws IOException {
        Path file = folder.resolve("scan-" + number + ".pdf");
        if (number == 0) {
            var noise = Samples.drawn("", 2860, 2860);
            Random random = new Random(1);
            for (int at = 0; at < 2860 * 2860; at++) {
                noise.setRGB(at % 2860, at / 2860, random.nextInt());
            }
            Files.write(file, Samples.scannedPdf(noise));
        } else {
            Files.copy(folder.resolve("scan-0.pdf"), file);
            Files.writeString(file, "% copy " + number + "\n", StandardOpenOption.APPEND);
        }
        return file;
    }
}
