package balie.local;

import static org.assertj.core.api.Assertions.assertThat;

import balie.local.client.ClientFile;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    @Test
    void everyClientIsReadAndEverySourceLiesAtTheDemosAddress() throws Exception {
        var clients = DemoFiles.read("http://127.0.0.2:9010").clients();

        assertThat(clients).extracting(ClientFile::client).contains("belwinkel", "floorhuis", "tegelplein");
        assertThat(clients)
                .flatExtracting(ClientFile::sources)
                .isNotEmpty()
                .allMatch(source -> source.fields().path("url").asText().startsWith("http://127.0.0.2:9010/"));
    }

    @Test
    void anotherAddressMakesOtherFiles() throws Exception {
        var here = DemoFiles.read("http://127.0.0.2:9010").fingerprint();

        assertThat(DemoFiles.read("http://127.0.0.2:9010").fingerprint()).isEqualTo(here);
        assertThat(DemoFiles.read("http://127.0.0.2:9110").fingerprint()).isNotEqualTo(here);
    }
}
