package fingerpost.architecture.faults.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class OpensUrl {
    private OpensUrl() {}

    static InputStream open(URL url) throws IOException {
        return url.openStream();
    }
}
