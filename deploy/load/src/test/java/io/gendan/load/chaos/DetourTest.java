package io.gendan.load.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DetourTest {

    private ServerSocket echo;
    private Detour detour;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        detour = new Detour(0, echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        detour.close();
        echo.close();
    }

    @Test
    void what_is_sent_arrives_and_the_answer_comes_back() throws IOException {
        try (var client = connected()) {
            say(client, "hello");

            assertThat(heard(client)).isEqualTo("hello");
        }
    }

    @Test
    void a_cut_ends_what_is_connected_and_drops_who_comes() throws IOException {
        try (var before = connected()) {
            say(before, "hello");
            heard(before);

            detour.cut();

            assertThat(isDropped(before)).isTrue();
            try (var meanwhile = connected()) {
                assertThat(isDropped(meanwhile)).isTrue();
            }
        }
    }

    @Test
    void after_a_cut_is_healed_one_can_connect_again() throws IOException {
        detour.cut();
        detour.heal();

        try (var after = connected()) {
            say(after, "again");

            assertThat(heard(after)).isEqualTo("again");
        }
    }

    @Test
    void what_is_sent_into_a_stall_arrives_when_it_is_over() throws IOException {
        try (var client = connected()) {
            say(client, "hello");
            heard(client);

            detour.stall();
            say(client, "later");
            client.setSoTimeout(200);
            assertThatThrownBy(() -> heard(client)).isInstanceOf(SocketTimeoutException.class);
            detour.heal();
            client.setSoTimeout(0);

            assertThat(heard(client)).isEqualTo("later");
        }
    }

    @Test
    void who_comes_into_a_stall_is_let_in_and_hears_nothing_until_it_is_over() throws IOException {
        detour.stall();
        try (var client = connected()) {
            say(client, "hello");
            client.setSoTimeout(200);
            assertThatThrownBy(() -> heard(client)).isInstanceOf(SocketTimeoutException.class);
            detour.heal();
            client.setSoTimeout(0);

            assertThat(heard(client)).isEqualTo("hello");
        }
    }

    @Test
    void a_client_learns_that_the_server_is_away() throws IOException {
        echo.close();
        try (var client = connected()) {
            assertThat(isDropped(client)).isTrue();
        }
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                var client = echo.accept();
                Thread.ofVirtual().start(() -> repeat(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void repeat(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException gone) {
            // So is the echo.
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), detour.port());
    }

    private static void say(Socket socket, String word) throws IOException {
        socket.getOutputStream().write(word.getBytes(US_ASCII));
    }

    /** All words here have five letters. */
    private static String heard(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(5), US_ASCII);
    }

    private static boolean isDropped(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }
}
