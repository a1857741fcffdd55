/** Loaded into the web server: ends it when the process that started it is gone, however that ended. */
process.on('disconnect', () => process.exit(0));
