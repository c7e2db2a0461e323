"""Runs ingest-cli over many documents on a Spark cluster. `ingest_job.py` is the way in."""
