/// Pictures that people bring: checked by decoding them, written anew, kept under the hash of their content in the data
/// folder. A file is seen by whoever sees something that it is attached to.
@ApplicationModule(allowedDependencies = {"kernel", "access", "web"})
@NullMarked
package org.samverk.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
