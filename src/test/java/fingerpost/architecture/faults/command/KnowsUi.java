package fingerpost.architecture.faults.command;

import fingerpost.architecture.faults.ui.Screen;

record KnowsUi(Screen screen) {}
