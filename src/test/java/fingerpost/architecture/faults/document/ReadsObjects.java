package fingerpost.architecture.faults.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

final class ReadsObjects {
    private ReadsObjects() {}

    static Object read(InputStream stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new ObjectInputStream(stream)) {
            return objects.readObject();
        }
    }
}
