package io.gendan.load.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way from one client to one server on the loopback interface: all that is sent passes through here, or does not. */
final class Detour implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket entrance;
    private final int target;
    private final Gate gate = new Gate();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /**
     * @param port where the client comes; 0 for any that is free
     * @param target the server's port
     */
    Detour(int port, int target) {
        this.target = target;
        try {
            this.entrance = new ServerSocket();
            entrance.setReuseAddress(true);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port + ": " + taken.getMessage(), taken);
        }
        Thread.ofVirtual().name("detour to " + target).start(this::welcome);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** What is connected is dropped, and so is whoever comes. */
    void cut() {
        cut = true;
        open.forEach(Detour::drop);
    }

    /** Bytes are held on their way and nobody is told; who comes is let in and hears nothing. */
    void stall() {
        gate.shut();
    }

    /** What was held flows on. */
    void heal() {
        cut = false;
        gate.open();
    }

    private void welcome() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closing) {
                // The loop ends if it is.
            }
        }
    }

    private void connect(Socket client) {
        var server = new Socket();
        open.add(client);
        open.add(server);
        try (client;
                server) {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            var answers = Thread.ofVirtual().start(() -> pass(server, client));
            pass(client, server);
            answers.join();
        } catch (IOException serverIsAway) {
            drop(client);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
            open.remove(server);
        }
    }

    /** Until one of them ends the conversation. */
    private void pass(Socket from, Socket to) {
        var bytes = new byte[16_384];
        try {
            for (int count = 0;
                    count >= 0 && !cut;
                    count = from.getInputStream().read(bytes)) {
                gate.pass();
                to.getOutputStream().write(bytes, 0, count);
            }
            gate.pass();
        } catch (IOException gone) {
            // The other one shall know.
        } finally {
            drop(from);
            drop(to);
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException alreadyGone) {
            // Nobody comes any more.
        }
        cut();
        gate.open();
    }
}
