package balie.response.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    @RepeatedTest(20)
    void thePublicKeyIsWorkedOutFromTheSecretOne() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();

        var point = Curve.multiple(((ECPrivateKey) pair.getPrivate()).getS());

        assertThat(point).isEqualTo(((ECPublicKey) pair.getPublic()).getW());
    }

    @Test
    void coordinatesAreAlways32BytesLong() {
        for (var number : new BigInteger[] {
            BigInteger.ONE, BigInteger.TWO.pow(255), BigInteger.TWO.pow(256).subtract(BigInteger.ONE)
        }) assertThat(Base64.getUrlDecoder().decode(Curve.base64(number))).hasSize(32);
    }
}
