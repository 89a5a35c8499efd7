package fingerpost.prove.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class StubCertificateTest {
    @Test
    void itSignsItselfAndItsKeyFits() throws Exception {
        StubCertificate stub = StubCertificate.make();
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(stub.chain().getBytes(StandardCharsets.US_ASCII)));
        certificate.verify(certificate.getPublicKey());
        certificate.checkValidity();
        byte[] key = Base64.getMimeDecoder().decode(stub.key().replaceAll("-----[A-Z ]+-----", ""));
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)));
        signer.update((byte) 1);
        byte[] signature = signer.sign();
        signer.initVerify(certificate);
        signer.update((byte) 1);
        assertThat(signer.verify(signature)).isTrue();
    }
}
