package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinning.account.Reader;

/** The whole register as a process of its own, killed as a machine without power is: what it confirmed is there again. */
class KilledRegisterTest {

    private static final String AGREEMENT = "/agreements/TW-2022-003";
    private static final String PASSWORD = "Terbuny and Chechersk";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Process register;

    @AfterEach
    void stop() throws InterruptedException {
        register.destroy();
        register.waitFor();
    }

    @Test
    void losesNeitherTheSigningNorItsEntryNorTheSignIn() throws Exception {
        int port = freePort();
        start(port);
        Reader registrar = new Reader(port);
        assertThat(Reader.where(registrar.signIn("admin", PASSWORD))).isEqualTo("/");
        assertThat(Reader.where(registrar.post(AGREEMENT + "/signing", filledIn(registrar))))
                .isEqualTo(AGREEMENT);

        register.destroyForcibly().waitFor();
        start(port);

        assertThat(text(registrar, AGREEMENT, ".sentence")).startsWith("In force since 30 September 2022");
        assertThat(text(registrar, "/audit?check=whole", ".said")).contains("TW-2022-003", "30 September 2022");
        assertThat(text(registrar, "/audit?check=whole", ".chain")).startsWith("The chain is whole");
        saysThatTheDatabaseIsAway(registrar);
    }

    /** Somebody who is signed in has her sign-in there too: the page that says so must not ask for it. */
    private void saysThatTheDatabaseIsAway(Reader registrar) throws Exception {
        Path pid = folder.resolve("data").resolve("cluster").resolve("postmaster.pid");
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(server.descendants(), Stream.of(server)).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
        HttpResponse<String> answer = registrar.get("/agreements", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.body()).select("h1").text())
                .isEqualTo("The register is out of reach for the moment");
    }

    /** What the page brings, with a day of signing: every side signs. */
    private static String[] filledIn(Reader registrar) throws Exception {
        Document page = Jsoup.parse(
                registrar.get(AGREEMENT + "/signing", "Accept-Language", "en").body());
        List<String> fields = new ArrayList<>(List.of("signed", "30.09.2022"));
        for (Element field :
                page.select("main form[method=post] input[name]:not([type=checkbox]):not([name=signed])")) {
            if (!field.attr("name").equals("_csrf")) {
                fields.addAll(List.of(field.attr("name"), field.val()));
            }
        }
        for (Element box : page.select("main form[method=post] input[type=checkbox][checked]")) {
            fields.addAll(List.of(box.attr("name"), "true"));
        }
        return fields.toArray(String[]::new);
    }

    private static String text(Reader reader, String path, String parts) throws Exception {
        return Jsoup.parse(reader.get(path, "Accept-Language", "en").body())
                .select(parts)
                .text();
    }

    private void start(int port) throws Exception {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder start = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dspring.datasource.hikari.connection-timeout=2000",
                        "-cp",
                        classes,
                        TwinningApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        start.environment().put("SERVER_PORT", Integer.toString(port));
        start.environment().put("REGISTER_ADMIN_PASSWORD", PASSWORD);
        start.environment()
                .put("REGISTER_DATABASE_DIRECTORY", folder.resolve("data").toString());
        start.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        register = start.start();
        Instant patience = Instant.now().plus(PATIENCE);
        while (!isUp(port)) {
            assertThat(register.isAlive() && Instant.now().isBefore(patience))
                    .as(() -> "the register goes on starting: " + log())
                    .isTrue();
            Thread.sleep(100);
        }
    }

    private static boolean isUp(int port) throws InterruptedException {
        try {
            return new Reader(port).get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException none) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
