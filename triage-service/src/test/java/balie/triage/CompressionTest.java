package balie.triage;

import static org.assertj.core.api.Assertions.assertThat;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import net.jpountz.lz4.LZ4Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
class CompressionTest {
    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void recordsArePackedByNativeCode() {
        var used = LZ4Factory.fastestInstance();

        assertThat(used).hasToString("LZ4Factory:JNI");
    }
}
