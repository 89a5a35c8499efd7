package fingerpost.ui.workbench;

import java.nio.file.Path;

/** Where what is opened comes to stand. */
interface Places {
    /** Only the one place, whatever it holds. */
    Places HERE = new Places() {
        @Override
        public boolean goTo(Path file) {
            return false;
        }

        @Override
        public ProjectFiles forNew(ProjectFiles asking) {
            return asking;
        }
    };

    /** Shows the tab that holds that file; says whether there is one. */
    boolean goTo(Path file);

    /** Where another project is shown: in the place of an untouched one, else beside it. */
    ProjectFiles forNew(ProjectFiles asking);
}
