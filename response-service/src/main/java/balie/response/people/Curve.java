package balie.response.people;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import java.util.Base64;

/**
 * Works out the public key that belongs to a private one, which a PKCS#8 file need not hold and the JDK does not offer. Done once, at
 * start; not for work whose timing a stranger could watch.
 */
final class Curve {
    static final ECParameterSpec P256 = parameters();

    private static final BigInteger P = ((ECFieldFp) P256.getCurve().getField()).getP();
    private static final BigInteger A = P256.getCurve().getA();
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final int COORDINATE = 32;

    private Curve() {}

    /** The generator, times the secret. */
    static ECPoint multiple(BigInteger secret) {
        var sum = ECPoint.POINT_INFINITY;
        var doubled = P256.getGenerator();
        for (int bit = 0; bit < secret.bitLength(); bit++) {
            if (secret.testBit(bit)) sum = add(sum, doubled);
            doubled = add(doubled, doubled);
        }
        return sum;
    }

    private static ECPoint add(ECPoint one, ECPoint other) {
        if (one.equals(ECPoint.POINT_INFINITY)) return other;
        if (other.equals(ECPoint.POINT_INFINITY)) return one;
        var sameX = one.getAffineX().equals(other.getAffineX());
        if (sameX && !one.getAffineY().equals(other.getAffineY())) return ECPoint.POINT_INFINITY;
        var slope = sameX ? tangent(one) : chord(one, other);
        var x = slope.pow(2)
                .subtract(one.getAffineX())
                .subtract(other.getAffineX())
                .mod(P);
        var y = slope.multiply(one.getAffineX().subtract(x))
                .subtract(one.getAffineY())
                .mod(P);
        return new ECPoint(x, y);
    }

    private static BigInteger tangent(ECPoint at) {
        var rise = at.getAffineX().pow(2).multiply(THREE).add(A);
        return rise.multiply(at.getAffineY().multiply(TWO).modInverse(P)).mod(P);
    }

    private static BigInteger chord(ECPoint from, ECPoint to) {
        var rise = to.getAffineY().subtract(from.getAffineY());
        var run = to.getAffineX().subtract(from.getAffineX()).mod(P);
        return rise.multiply(run.modInverse(P)).mod(P);
    }

    /** A coordinate as key sets write it: 32 bytes, big-endian, base64url. */
    static String base64(BigInteger coordinate) {
        var bytes = coordinate.toByteArray();
        var significant = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - COORDINATE), bytes.length);
        var padded = new byte[COORDINATE];
        System.arraycopy(significant, 0, padded, COORDINATE - significant.length, significant.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    private static ECParameterSpec parameters() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
