package fingerpost.ui.simulate;

import fingerpost.picture.Chart;

/** The pictures that a person can choose from. */
enum PictureKind {
    BACKENDS("Backends"),
    ADDRESSES("Addresses");

    private final String word;

    PictureKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    Chart of(Result result) {
        return switch (this) {
            case BACKENDS -> SharesPicture.of(result, SharesPicture.By.BACKEND);
            case ADDRESSES -> SharesPicture.of(result, SharesPicture.By.ADDRESS);
        };
    }
}
