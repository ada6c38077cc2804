package io.gendan.infrastructure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;

/** Ports on the loopback interface. */
public final class Ports {

    /** As long as {@code HTTP/1.1 200}. */
    private static final int STATUS_LINE = 12;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Sends a request and says whether at least one byte comes back in time. */
    static boolean answers(int port, byte[] request, Duration limit) {
        return firstBytes(port, request, 1, limit).length > 0;
    }

    /** The status of a GET without credentials; 0 when there is no answer in time. */
    public static int httpStatus(int port, String path, Duration limit) {
        var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
        var line = new String(firstBytes(port, request.getBytes(US_ASCII), STATUS_LINE, limit), US_ASCII);
        var matcher = STATUS.matcher(line);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static byte[] firstBytes(int port, byte[] request, int count, Duration limit) {
        try (var socket = new Socket()) {
            int millis = (int) limit.toMillis();
            socket.setSoTimeout(millis);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis);
            socket.getOutputStream().write(request);
            return socket.getInputStream().readNBytes(count);
        } catch (IOException silent) {
            return new byte[0];
        }
    }
}
