package balie.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void aPortInUseIsNamedWithWhatItIsFor() throws Exception {
        var ports = freePorts();
        try (var taken = new ServerSocket(ports.broker(), 1, InetAddress.getByName("127.0.0.1"))) {

            assertThatThrownBy(() -> new PortCheck(ports, false).requireFree())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("the broker")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void theDemosPortMattersOnlyWithTheDemo() throws Exception {
        var ports = freePorts();
        try (var taken = new ServerSocket(ports.demo(), 1, InetAddress.getByName(Ports.DEMO_ADDRESS))) {
            assertThat(taken.isBound()).isTrue();

            assertThatThrownBy(() -> new PortCheck(ports, true).requireFree()).hasMessageContaining("demo");
            assertThatCode(() -> new PortCheck(ports, false).requireFree()).doesNotThrowAnyException();
        }
    }

    @Test
    void everyPortFollowsFromTheFrontDoors() {
        var ports = new Ports(9000);

        assertThat(ports.of(Service.COLLECTOR)).isEqualTo(9001);
        assertThat(ports.of(Service.REPORTING)).isEqualTo(9004);
        assertThat(ports.demoOrigin()).isEqualTo("http://127.0.0.2:9010");
        assertThat(ports.postgres()).isEqualTo(9011);
        assertThat(ports.controller()).isEqualTo(9013);
    }

    /** Below the ports that systems hand out, so that nobody is given one of them meanwhile. */
    private static Ports freePorts() {
        for (int base = 11_000; base < 20_000; base += 20) {
            try {
                var ports = new Ports(base);
                new PortCheck(ports, true).requireFree();
                return ports;
            } catch (Refused e) {
                continue;
            }
        }
        throw new IllegalStateException("no free ports");
    }
}
