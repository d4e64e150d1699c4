/// What a page is made of besides its text: typed blocks in a layout, read strictly, shown with the eyes of whoever
/// reads. What kinds show of other modules is asked once for all blocks of a page.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web", "richtext", "chain", "people", "files"})
@NullMarked
package org.samverk.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
