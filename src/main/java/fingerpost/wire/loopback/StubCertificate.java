package fingerpost.wire.loopback;

import fingerpost.dns.IpAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate that nobody trusts, and its key, made anew each time so that a server of this machine has one (RFC 5280).
 *
 * @param chain the certificate as PEM
 * @param key the private key as PEM
 */
public record StubCertificate(String chain, String key) {
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int UTF8 = 0x0c;
    private static final int UTC_TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int VERSION = 0xa0;
    private static final int EXTENSIONS = 0xa3;
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;

    /** The identifiers, as their octets, of commonName and ecdsa-with-SHA256. */
    private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");

    private static final byte[] ECDSA_WITH_SHA256 = HexFormat.of().parseHex("06082a8648ce3d040302");

    private static final byte[] SUBJECT_ALTERNATIVE_NAME = HexFormat.of().parseHex("0603551d11");

    /** One that covers no name. */
    public static StubCertificate make() {
        return make("a stub that nobody should trust", List.of(), List.of());
    }

    /**
     * One that covers those names.
     *
     * @param subject who it is for: its commonName
     * @param hosts without the final dot, wildcards too
     */
    public static StubCertificate make(String subject, List<String> hosts, List<IpAddress> addresses) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            byte[] body = body(
                    subject, alternatives(hosts, addresses), pair.getPublic().getEncoded());
            Signature signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(pair.getPrivate());
            signer.update(body);
            byte[] signature = der(BIT_STRING, new byte[] {0}, signer.sign());
            return new StubCertificate(
                    pem("CERTIFICATE", der(SEQUENCE, body, der(SEQUENCE, ECDSA_WITH_SHA256), signature)),
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no elliptic curves.", impossible);
        }
    }

    /** What a server presents with it. */
    public SSLContext context() {
        try {
            Certificate certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(octets(chain)));
            byte[] encoded = Base64.getMimeDecoder().decode(key.replaceAll("-----[A-Z ]+-----", ""));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            store.setKeyEntry(
                    "stub",
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)),
                    new char[0],
                    new Certificate[] {certificate});
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, new char[0]);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("This Java has no TLS.", impossible);
        }
    }

    private static byte[] alternatives(List<String> hosts, List<IpAddress> addresses) {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        hosts.forEach(each -> names.writeBytes(der(DNS_NAME, octets(each))));
        addresses.forEach(each -> names.writeBytes(der(IP_ADDRESS, octets(each))));
        if (names.size() == 0) {
            return new byte[0];
        }
        byte[] extension =
                der(SEQUENCE, SUBJECT_ALTERNATIVE_NAME, der(OCTET_STRING, der(SEQUENCE, names.toByteArray())));
        return der(EXTENSIONS, der(SEQUENCE, extension));
    }

    private static byte[] body(String subject, byte[] extensions, byte[] publicKey) {
        byte[] name = der(
                SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8, subject.getBytes(StandardCharsets.UTF_8)))));
        byte[] validity = der(SEQUENCE, der(UTC_TIME, octets("200101000000Z")), der(UTC_TIME, octets("491231235959Z")));
        return der(
                SEQUENCE,
                der(VERSION, der(INTEGER, new byte[] {2})),
                der(INTEGER, new byte[] {1}),
                der(SEQUENCE, ECDSA_WITH_SHA256),
                name,
                validity,
                name,
                publicKey,
                extensions);
    }

    private static byte[] octets(IpAddress address) {
        byte[] octets = new byte[address.octets().length];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) address.octets()[i];
        }
        return octets;
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Tag, length and content (X.690 section 8.1). */
    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List.of(parts).forEach(content::writeBytes);
        int length = content.size();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (length < 0x80) {
            whole.write(length);
        } else if (length < 0x100) {
            whole.write(0x81);
            whole.write(length);
        } else {
            whole.write(0x82);
            whole.writeBytes(ByteBuffer.allocate(2).putShort((short) length).array());
        }
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    private static String pem(String what, byte[] octets) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }
}
