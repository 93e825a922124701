package org.twinning.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line between a browser and the register, which can be cut and mended. A browser that is told to be offline may still let a
 * request of a page through that it is just loading; nothing passes a line that is cut.
 */
public final class Line implements AutoCloseable {

    private final ServerSocket end;
    private final int register;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** @param address of a register on this machine, without a slash at the end */
    public Line(String address) {
        register = URI.create(address).getPort();
        try {
            end = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::connect);
    }

    /** Where the register is at the browser's end, without a slash at the end. */
    String address() {
        return "http://localhost:" + end.getLocalPort();
    }

    /** What is under way breaks off, and whoever calls is turned away until the line is mended. */
    public void cut() {
        cut = true;
        open.forEach(Line::hangUp);
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() {
        try {
            while (true) {
                Socket browser = end.accept();
                open.add(browser);
                if (cut) {
                    hangUp(browser);
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), register);
                open.add(server);
                inBackground(() -> pass(browser, server));
                inBackground(() -> pass(server, browser));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // either side may hang up at any time
        } finally {
            open.removeAll(List.of(from, to));
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }
}
