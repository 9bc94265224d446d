package balie.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SILENCE_MILLIS = 500;

    private ServerSocket echo;
    private Proxy proxy;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(() -> {
            while (!echo.isClosed()) answerOne();
        });
        thread.setDaemon(true);
        thread.start();
        proxy = new Proxy(echo.getLocalPort());
    }

    private void answerOne() {
        try {
            var socket = echo.accept();
            var thread = new Thread(() -> {
                try (socket) {
                    socket.getInputStream().transferTo(socket.getOutputStream());
                } catch (IOException e) {
                    // Cut off, as is tested.
                }
            });
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            // Closed.
        }
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void whatIsSaidComesThrough() throws IOException {
        try (var line = connect()) {
            assertThat(said(line)).isEqualTo(7);
        }
    }

    @Test
    void aCutConnectionEndsAndANewOneWorks() throws IOException {
        try (var line = connect()) {
            said(line);

            proxy.cut();

            assertThatThrownBy(() -> {
                        if (said(line) < 0) throw new IOException("ended");
                    })
                    .isInstanceOf(IOException.class);
        }
        try (var line = connect()) {
            assertThat(said(line)).isEqualTo(7);
        }
    }

    @Test
    void aDeafConnectionStaysAndCarriesNothingAndANewOneWorks() throws IOException {
        try (var line = connect()) {
            said(line);

            proxy.deafen();
            line.setSoTimeout(SILENCE_MILLIS);

            assertThatThrownBy(() -> said(line)).isInstanceOf(SocketTimeoutException.class);
        }
        try (var line = connect()) {
            assertThat(said(line)).isEqualTo(7);
        }
    }

    @Test
    void awayNobodyIsLetInUntilItIsBack() throws IOException {
        proxy.away();

        // A thread that waits at the door lets go of it in a moment.
        await().untilAsserted(() -> assertThatThrownBy(this::connect).isInstanceOf(IOException.class));

        proxy.back();
        try (var line = connect()) {
            assertThat(said(line)).isEqualTo(7);
        }
    }

    private Socket connect() throws IOException {
        var address = proxy.address().split(":");
        var line = new Socket(address[0], Integer.parseInt(address[1]));
        line.setSoTimeout(PATIENCE_MILLIS);
        return line;
    }

    private static int said(Socket line) throws IOException {
        line.getOutputStream().write(7);
        return line.getInputStream().read();
    }
}
