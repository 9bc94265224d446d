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
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = new Ports(taken.getLocalPort() - 12);

            assertThatThrownBy(() -> new PortCheck(ports, false).requireFree())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("the broker")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void theDemosPortMattersOnlyWithTheDemo() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.DEMO_ADDRESS))) {
            var ports = new Ports(taken.getLocalPort() - 10);

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
}
