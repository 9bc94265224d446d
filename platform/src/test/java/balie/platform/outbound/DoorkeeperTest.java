package balie.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {
    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1/                          | address-refused
            http://127.1.2.3:8080/                     | address-refused
            http://127.0.0.1./                         | address-refused
            http://127.1/                              | address-refused
            http://2130706433/                         | address-refused
            http://0177.0.0.1/                         | address-refused
            http://0177.0.0.01/                        | address-refused
            http://017700000001/                       | address-refused
            http://0x7f.0.0.1/                         | address-refused
            http://0x7f000001/                         | address-refused
            http://127.0.0.0x1/                        | address-refused
            http://１２７.０.０.１/                        | address-refused
            http://127。0。0。1/                         | address-refused
            http://0/                                  | address-refused
            http://0.0.0.0/                            | address-refused
            http://8.8.2056/                           | address-refused
            http://256.1.1.1/                          | address-refused
            http://1.2.3.4.5/                          | address-refused
            http://10.0.0.1/                           | address-refused
            http://172.16.0.1/                         | address-refused
            http://172.31.255.255/                     | address-refused
            http://192.168.1.1/                        | address-refused
            http://100.64.0.1/                         | address-refused
            http://169.254.169.254/latest/meta-data    | address-refused
            http://168.63.129.16/                      | address-refused
            http://100.100.100.200/                    | address-refused
            http://192.0.0.192/                        | address-refused
            http://192.0.2.7/                          | address-refused
            http://198.51.100.7/                       | address-refused
            http://203.0.113.7/                        | address-refused
            http://198.18.0.1/                         | address-refused
            http://198.19.255.255/                     | address-refused
            http://224.0.0.1/                          | address-refused
            http://255.255.255.255/                    | address-refused
            http://[::1]/                              | address-refused
            http://[0:0:0:0:0:0:0:1]:8080/             | address-refused
            http://[::]/                               | address-refused
            http://[::ffff:127.0.0.1]/                 | address-refused
            http://[::ffff:7f00:1]/                    | address-refused
            http://[::ffff:93.184.215.14]/             | address-refused
            http://[::ffff:0:93.184.215.14]/           | address-refused
            http://[::127.0.0.1]/                      | address-refused
            http://[::93.184.215.14]/                  | address-refused
            http://[64:ff9b::7f00:1]/                  | address-refused
            http://[64:ff9b:1::1]/                     | address-refused
            http://[2002:7f00:1::]/                    | address-refused
            http://[2001:0:4136:e378::1]/              | address-refused
            http://[fc00::1]/                          | address-refused
            http://[fd00:ec2::254]/                    | address-refused
            http://[fe80::1]/                          | address-refused
            http://[fec0::1]/                          | address-refused
            http://[ff02::1]/                          | address-refused
            http://[2001:db8::1]/                      | address-refused
            http://[3fff::1]/                          | address-refused
            http://[100::1]/                           | address-refused
            http://[fe80::1%25eth0]/                   | url-malformed
            http://[::1/                               | url-malformed
            http://[f::3331333333.]/                   | url-malformed
            http://localhost/                          | address-refused
            http://localhost./                         | address-refused
            http://LOCALHOST:8083/                     | address-refused
            http://inside.example/                     | address-refused
            http://mixed.example/                      | address-refused
            http://nowhere.example/                    | host-unknown
            http://me@example.org/                     | userinfo-refused
            http://example.org@127.0.0.1/              | userinfo-refused
            http://me:secret@example.org/              | userinfo-refused
            http://@example.org/                       | userinfo-refused
            http://example.org:0/                      | port-refused
            http://example.org:65536/                  | port-refused
            http://example.org:99999999999/            | port-refused
            http://example.org:22/                     | port-refused
            http://example.org:25/                     | port-refused
            http://example.org:-80/                    | port-refused
            file:///etc/passwd                         | scheme-refused
            ftp://example.org/                         | scheme-refused
            gopher://example.org:70/_x                 | scheme-refused
            jar:http://example.org!/x                  | scheme-refused
            javascript:alert(1)                        | scheme-refused
            //example.org/                             | scheme-refused
            example.org/feed                           | scheme-refused
            http:example.org                           | url-malformed
            http:///feed                               | url-malformed
            http://?                                   | url-malformed
            http://exa mple.org/                       | url-malformed
            http://example.org\\@127.0.0.1/            | url-malformed
            http://exam%70le.org/                      | url-malformed
            http://example..org/                       | url-malformed
            http://example.org../                      | url-malformed
            http://-example.org/                       | url-malformed
            http://*.example.org/                      | url-malformed
            """)
    void whatMustNotBeFetchedIsNot(String url, String cause) {
        var gate = doorkeeper().check(url, soon());

        assertThat(gate).isInstanceOfSatisfying(Gate.Shut.class, shut -> assertThat(
                        shut.refused().cause())
                .isEqualTo(cause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://example.org                         | http://example.org/
            https://example.org/feed?a=1&b=%20#top     | https://example.org/feed?a=1&b=%20
            HTTP://EXAMPLE.ORG:80/Feed                 | http://example.org/Feed
            https://example.org:8443/                  | https://example.org:8443/
            http://example.org./                       | http://example.org/
            http://example.org:/                       | http://example.org/
            http://under_score.example/                | http://under_score.example/
            http://münchen.example/straße              | http://xn--mnchen-3ya.example/stra%C3%9Fe
            http://93.184.215.14/                      | http://93.184.215.14/
            http://172.32.0.1:8080/                    | http://172.32.0.1:8080/
            http://100.128.0.1/                        | http://100.128.0.1/
            http://[2606:4700::1111]/                  | http://[2606:4700::1111]/
            https://[2A00:1450:400E::8a]:8443/x        | https://[2a00:1450:400e::8a]:8443/x
            """)
    void whatIsHarmlessPasses(String url, String fetched) {
        var gate = doorkeeper().check(url, soon());

        assertThat(gate).isInstanceOfSatisfying(Gate.Pinned.class, pinned -> assertThat(
                        pinned.target().uri())
                .hasToString(fetched));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:8090/feed", "http://[::1]:8090/", "http://Inside.Example:22/"})
    void anExceptionIsLetThrough(String url) {
        assertThat(doorkeeper().check(url, soon())).isInstanceOf(Gate.Pinned.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:8091/",
                "http://127.0.0.2/",
                "http://127.0.0.1:8090/",
                "http://inside.example/",
                "http://[::ffff:127.0.0.2]:8090/"
            })
    void anExceptionHoldsForItsOwnHostAndPortOnly(String url) {
        assertThat(doorkeeper().check(url, soon())).isInstanceOf(Gate.Shut.class);
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsPinnedHoweverTheNameChangesItsMind() {
        var asked = new ArrayList<String>();
        var rebinding = new Doorkeeper(
                host -> {
                    asked.add(host);
                    return List.of(InetAddress.getByName(asked.size() == 1 ? PUBLIC : "127.0.0.1"));
                },
                Allowed.of(List.of()));

        var gate = rebinding.check("http://rebind.example/", soon());

        assertThat(gate).isInstanceOfSatisfying(Gate.Pinned.class, pinned -> assertThat(pinned.addresses())
                .extracting(InetAddress::getHostAddress)
                .containsExactly(PUBLIC));
        assertThat(asked).containsExactly("rebind.example");
    }

    @Test
    void aNameThatIsLookedUpForTooLongIsGivenUp() {
        var slow = new Doorkeeper(
                host -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new UnknownHostException();
                },
                Allowed.of(List.of()));

        var gate = slow.check("http://slow.example/", Deadline.in(Duration.ofMillis(50)));

        assertThat(gate).isEqualTo(new Gate.Shut(Refusals.timeout()));
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(10));
    }

    private static Doorkeeper doorkeeper() {
        return new Doorkeeper(
                DoorkeeperTest::lookUp, Allowed.of(List.of("127.0.0.2:8090", "[::1]:8090", " inside.example:22 ")));
    }

    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        var special = Map.of(
                "localhost", List.of("127.0.0.1", "::1"),
                "inside.example", List.of("10.1.2.3"),
                "mixed.example", List.of(PUBLIC, "fd00::1"));
        if (host.equals("nowhere.example")) throw new UnknownHostException(host);
        var addresses = new ArrayList<InetAddress>();
        for (var address : special.getOrDefault(host, List.of(PUBLIC))) addresses.add(InetAddress.getByName(address));
        return addresses;
    }
}
